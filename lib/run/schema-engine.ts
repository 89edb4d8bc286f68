import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { dirname, join } from 'node:path'
import { PrismaPg } from '@prisma/adapter-pg'
import { bindMigrationAwareSqlAdapterFactory, ColumnTypeEnum } from '@prisma/driver-adapter-utils'
import * as engine from '@prisma/schema-engine-wasm/schema_engine_bg'
import { Pool, type QueryResult } from 'pg'
import { migrate } from './migrate'

const filters = { externalTables: [], externalEnums: [] }

/** The SQL that leads from the migrations to the schema; empty when they say the same. The migrations are applied to the empty database given. */
export async function diffMigrations(root: string, emptyDatabase: string) {
  await migrate(emptyDatabase, join(root, 'prisma/migrations'))
  return withEngine(root, emptyDatabase, async (schemaEngine, files) => {
    const to = { tag: 'schemaDatamodel', files } as const
    const from = { tag: 'schemaDatasource', files, configDir: root } as const
    const { stdout } = await schemaEngine.diff({ from, to, script: true, exitCode: null, filters })
    return stdout?.includes('This is an empty migration') ? '' : (stdout ?? '')
  })
}

/** What Prisma's own command would say of a database's history: nothing edited, failed or missing when all is well. */
export function diagnoseHistory(root: string, database: string) {
  return withEngine(root, database, (schemaEngine) =>
    schemaEngine.diagnoseMigrationHistory({
      migrationsList: readMigrationList(join(root, 'prisma/migrations')),
      optInToShadowDatabase: false,
      filters,
    }),
  )
}

type SchemaFile = { path: string; content: string }

async function withEngine<Result>(
  root: string,
  database: string,
  work: (schemaEngine: engine.SchemaEngine, schema: SchemaFile[]) => Promise<Result>,
) {
  loadProgram()
  const schema = readSchema(join(root, 'prisma/schema'))
  const { pool, factory } = connect(database)
  const adapter = bindMigrationAwareSqlAdapterFactory(factory)
  const schemaEngine = await engine.SchemaEngine.new(
    { datamodels: schema.map(({ path, content }) => [path, content]) },
    () => {},
    adapter,
  )
  try {
    return await work(schemaEngine, schema)
  } finally {
    schemaEngine.free()
    await pool.end()
  }
}

const internalChar = 18
const text = 25

/**
 * Connections to one database for the engine. The adapter does not know PostgreSQL's internal type "char", in which the catalogues give
 * one-letter codes: such columns pass through it as text and are named to the engine for what they are.
 */
function connect(database: string) {
  const pool = new Pool({ connectionString: database })
  const letters = new WeakMap<object, number[]>()

  const query = pool.query.bind(pool) as (...args: unknown[]) => Promise<QueryResult>
  const asText = async (...args: unknown[]) => {
    const result = await query(...args)
    const columns = result.fields.flatMap((field, column) => (field.dataTypeID === internalChar ? [column] : []))
    for (const column of columns) Object.assign(result.fields[column] ?? {}, { dataTypeID: text })
    letters.set(result.rows, columns)
    return result
  }
  pool.query = asText as typeof pool.query

  const factory = new PrismaPg(pool)
  const plain = factory.connect.bind(factory)
  factory.connect = async () => {
    const adapter = await plain()
    const queryRaw = adapter.queryRaw.bind(adapter)
    adapter.queryRaw = async (sql) => {
      const result = await queryRaw(sql)
      for (const column of letters.get(result.rows) ?? []) result.columnTypes[column] = ColumnTypeEnum.Character
      return result
    }
    return adapter
  }
  return { pool, factory }
}

let loaded = false

/** The package's own entry expects a bundler that understands WebAssembly; this is what the bundler would do, once. */
function loadProgram() {
  if (loaded) return
  loaded = true
  const folder = dirname(createRequire(import.meta.url).resolve('@prisma/schema-engine-wasm/schema_engine_bg'))
  const program = new WebAssembly.Module(readFileSync(join(folder, 'schema_engine_bg.wasm')))
  const imports = { './schema_engine_bg.js': engine as unknown as WebAssembly.ModuleImports }
  const { exports } = new WebAssembly.Instance(program, imports)
  Object.assign(globalThis, {
    PRISMA_WASM_PANIC_REGISTRY: { set_message: (message: string) => console.error(message) },
  })
  engine.__wbg_set_wasm(exports)
  ;(exports.__wbindgen_start as () => void)()
}

function readSchema(folder: string): SchemaFile[] {
  return readdirSync(folder)
    .filter((name) => name.endsWith('.prisma'))
    .map((name) => ({ path: join(folder, name), content: readFileSync(join(folder, name), 'utf8') }))
}

function readMigrationList(baseDir: string): engine.MigrationList {
  const lockfile = join(baseDir, 'migration_lock.toml')
  return {
    baseDir,
    lockfile: { path: 'migration_lock.toml', content: existsSync(lockfile) ? readFileSync(lockfile, 'utf8') : null },
    shadowDbInitScript: '',
    migrationDirectories: readdirSync(baseDir, { withFileTypes: true })
      .filter((entry) => entry.isDirectory())
      .map(({ name }) => name)
      .sort()
      .map((path) => ({
        path,
        migrationFile: {
          path: 'migration.sql',
          content: { tag: 'ok', value: readFileSync(join(baseDir, path, 'migration.sql'), 'utf8') },
        },
      })),
  }
}
