/** The commands of package managers that also run scripts and tools by their bare name. `test` of bun is its own; that of pnpm and yarn a script. */
const ownCommands: Readonly<Record<string, ReadonlySet<string>>> = {
  pnpm: new Set(
    `add i install up update upgrade remove rm uninstall un link ln unlink import rebuild rb prune fetch install-test it dedupe patch patch-commit
    patch-remove audit list ls la ll outdated why licenses exec dlx create init publish pack deploy server store root bin setup env config c cat-file
    cat-index find-hash self-update approve-builds ignored-builds login logout adduser view info search access owner dist-tag deprecate cache catalog
    help version`.split(/\s+/),
  ),
  yarn: new Set(
    `add install up upgrade upgrade-interactive remove dlx exec node create init link unlink import audit autoclean bin cache check config constraints
    dedupe explain global generate-lock-entry help info licenses list login logout npm outdated owner pack patch patch-commit plugin policies publish
    rebuild search set stage tag team unplug version versions why workspace workspaces`.split(/\s+/),
  ),
  bun: new Set(
    `test build install i add a remove rm update audit outdated link unlink publish patch patch-commit pm info why x exec create c init upgrade repl
    help`.split(/\s+/),
  ),
};

/** Tools that projects run as `yarn jest`: what they are is known, so their options are read as theirs. */
const tools: ReadonlySet<string> = new Set(
  `jest vitest mocha ava tap uvu karma nyc c8 playwright cypress wdio eslint prettier biome rome oxlint stylelint standard xo tslint dprint tsc tsx
  ts-node ts-jest vue-tsc webpack rollup vite esbuild tsup parcel next nuxt astro ng svelte-check storybook turbo nx lerna changeset knip lint-staged
  husky commitlint semantic-release rimraf cross-env dotenv concurrently npm-run-all wait-on markdownlint markdownlint-cli2 textlint remark
  npm-check-updates ncu syncpack jscodeshift codemod prisma drizzle-kit knex sequelize typeorm cucumber-js stryker babel swc nodemon pm2
  size-limit publint attw api-extractor typedoc graphql-codegen`.split(/\s+/),
);

/** The own commands of a package manager that runs scripts by their bare name, or undefined. */
export function ownCommandsOf(name: string): ReadonlySet<string> | undefined {
  return Object.hasOwn(ownCommands, name) ? ownCommands[name] : undefined;
}

/** Whether `yarn <word>` runs a well-known tool rather than a script. */
export function isToolName(word: string): boolean {
  return tools.has(word);
}
