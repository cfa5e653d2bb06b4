/** Commands that plain text is taken for where nothing marks it as code: in an item of a log, behind a `# ` that may be a root prompt. */
const tools: ReadonlySet<string> = new Set(
  `npm npx pnpm pnpx yarn bun bunx node deno tsx corepack git gh hub cargo rustc rustfmt rustup go gofmt goimports golangci-lint python python3 py pip
  pip3 pipx uv uvx poetry pdm hatch rye pixi tox nox pytest ruff black isort flake8 mypy pyright pylint bandit coverage conda mamba jest vitest mocha
  eslint prettier biome tsc stylelint playwright cypress nx turbo lerna make cmake ninja meson bazel buck gradle gradlew mvn mvnw ant sbt lein mix rebar3
  stack cabal ghc dotnet nuget swift swiftlint swiftformat xcodebuild pod fastlane flutter dart kotlinc ktlint detekt java javac ruby bundle gem rake
  rspec rubocop rails php composer phpunit phpcs phpcbf phpstan psalm artisan perl prove cpan elixir erl zig nim crystal docker docker-compose podman
  kubectl helm terraform tofu ansible ansible-playbook pulumi vagrant packer aws gcloud az psql mysql sqlite3 redis-cli mongosh flyway liquibase alembic
  prisma curl wget ssh scp rsync tar zip unzip gzip cat ls cd cp mv rm mkdir rmdir touch ln chmod chown grep rg egrep fgrep sed awk find fd xargs sort
  uniq wc head tail cut tr tee diff cmp patch echo printf env export source sudo doas su time timeout nice nohup bash sh zsh dash test true false exit
  set unset which type command eval exec kill pkill ps df du date sleep seq jq yq shellcheck shfmt hadolint actionlint pre-commit lefthook husky just
  task mise asdf nvm apt apt-get yum dnf apk brew choco winget systemctl service crontab openssl gpg base64 sha256sum md5sum stat file tree watch
  clang clang-format clang-tidy gcc g++ valgrind gdb lldb nix nix-shell nix-build buildifier buf protoc sqlc sqlfluff dprint markdownlint
  parallel concurrently hyperfine direnv doppler volta nvm fnm cross-env dotenv env-cmd
  markdownlint-cli2 vale codespell typos insta nextest trunk semgrep trivy snyk sonar-scanner`.split(/\s+/),
);

/** English words that a sentence has and a command seldom: what begins like a command and has one is prose. */
const prose: ReadonlySet<string> = new Set(
  'a an the are been did does has have is nothing of ran sure that this was were without'.split(' '),
);

/** Tools whose names are English words: a sentence may begin with one. */
const words: ReadonlySet<string> = new Set(
  `buck cut date echo exec exit export file find go head hub install insta just kill make mix nice pod print sort source split stack stat tail task test
  time touch tree trunk true type vale watch which set false`.split(/\s+/),
);

/** What a sentence seldom has: an option, a path, an operator, a quote, a variable. */
const shellSign = /(?:^|\s)-|[/$"'=|&;<>*]|\w\.\w/;

/** Words that a sentence begins with, and no command. */
const openers: ReadonlySet<string> = new Set('all both each every no not some they these we it and or see'.split(' '));

/** Whether a text without any mark of code is a command line: it begins with a known tool, a path, or variables set before these. */
export function isKnownCommand(text: string): boolean {
  const name = firstWord(text);
  if (name === null) return false;
  const tool = baseOf(name);
  // Behind a tool's name, an option is no word of a sentence, whatever follows: `diff -u a b`.
  if (readsAsProse(text) && !(tools.has(tool) && /^\S+\s+[-!]/.test(withoutMarks(text)))) return false;
  if (/^(?:\.{1,2}|~)\/[\w.-]|^\/[\w.-]+\/[\w.-]/.test(name)) return true;
  return tools.has(tool) && (!words.has(tool) || shellSign.test(text) || text.trim().split(/\s+/, 4).length < 4);
}

/** Whether code begins with a known tool or a path, a `!` or a bracket before it: no sentence is written as code. */
export function isToolLine(code: string): boolean {
  const [name, ...rest] = withoutMarks(code).split(/\s+/);
  if (name === undefined || rest.length === 0) return false;
  return tools.has(baseOf(name)) || /^(?:\.{1,2}|~|[A-Za-z]:)?[\\/][\w.-]/.test(name);
}

/** Whether a text is a sentence about commands: `ran the formatter`, `All of the tests were run`. */
export function isSentence(text: string): boolean {
  const [first = '', ...rest] = text.slice(0, 400).trim().toLowerCase().split(/\s+/);
  if (rest.length === 0 || shellSign.test(text)) return false;
  return prose.has(first) || openers.has(first) || (!tools.has(first) && rest.some(word => prose.has(word)));
}

/** Whether a text could be a command line, whatever its tool: no sentence, no `Name: value`. */
export function couldBeCommandLine(text: string): boolean {
  const name = firstWord(text);
  return name !== null && !prose.has(name) && !openers.has(name) && !readsAsProse(text);
}

/** The text without what may stand before a command: `! npm ci`, `( npm ci )`. */
function withoutMarks(text: string): string {
  return text
    .slice(0, 400)
    .trim()
    .replace(/^(?:[!({][ \t]{1,9}){1,4}/, '');
}

/** The first word behind variables, where it is a name: plain letters, no capital first. */
function firstWord(text: string): string | null {
  const words = withoutMarks(text).split(/\s+/);
  const at = words.findIndex(word => !/^[A-Za-z_]\w*=/.test(word));
  const name = words[at];
  return name !== undefined && /^[a-z.~/\\"'$(][^:,;]*$/.test(name) ? name : null;
}

function baseOf(name: string): string {
  const bare = name.replace(/[\\"']/g, '');
  return bare.slice(bare.lastIndexOf('/') + 1).replace(/\.(?:exe|cmd)$/i, '');
}

function readsAsProse(text: string): boolean {
  const plain = text.slice(0, 400).replace(/"[^"]*"|'[^']*'/g, '""');
  const [, ...rest] = plain.trim().split(/\s+/);
  return rest.some((word, index) => prose.has(word) || (index < 5 && /^[a-z][\w-]*[:,]$/i.test(word)));
}
