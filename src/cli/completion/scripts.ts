/** The words as a script, for three shells. */
import type { CommandWords, OptionWords } from "./words.ts";

/** Descriptions and names become words of a shell; single quotes keep all of it as it is. */
function quoted(text: string): string {
  return `'${text.replaceAll("'", "'\\''")}'`;
}

const listed = (words: readonly string[]) => words.map(quoted).join(" ");
const flagsOf = (options: readonly OptionWords[]) => options.flatMap(({ flags }) => flags);
const namesOf = (command: CommandWords) => command.commands.map(({ name }) => name);

/**
 * Which command is meant: the words so far, as long as they are commands. The value of an option is no command, so it
 * stops there, as Commander's own reading does for commands that have others below them.
 */
function pathCases(commands: readonly CommandWords[]): string {
  return commands
    .flatMap(({ path, commands: those }) =>
      those.map(({ name }) => `      ${quoted(`${path} ${name}`.trim())}) so_far="$next" ;;`),
    )
    .join("\n");
}

/** What may follow an option: a listed value, or else a file. */
function valueCases(
  commands: readonly CommandWords[],
  write: (values: readonly string[]) => string,
): readonly string[] {
  return commands.flatMap(({ path, options }) =>
    options
      .filter(({ takesValue }) => takesValue)
      .map(
        ({ flags, values }) =>
          `    ${flags.map((flag) => quoted(`${path}:${flag}`)).join("|")}) ${write(values)} ;;`,
      ),
  );
}

/** For bash 3.2 and later, which is what macOS has: no associative arrays. */
export function bashScript(commands: readonly CommandWords[]): string {
  const reply = (words: readonly string[]) => (words.length === 0 ? "files=1" : `words=(${listed(words)})`);
  const cases = commands.map(
    (command) =>
      `    ${quoted(command.path)}) options=(${listed(flagsOf(command.options))}); words=(${listed([
        ...namesOf(command),
        ...command.values,
      ])}) ;;`,
  );
  return `# Completion of cloudtoets for bash. Made by: cloudtoets completion bash
# Load it with: source <(cloudtoets completion bash)
_cloudtoets() {
  local current="\${COMP_WORDS[COMP_CWORD]}" previous="" so_far="" next word at files=""
  local -a options=() words=()
  [ "$COMP_CWORD" -gt 0 ] && previous="\${COMP_WORDS[COMP_CWORD-1]}"
  COMPREPLY=()
  for ((at = 1; at < COMP_CWORD; at++)); do
    next="\${COMP_WORDS[at]}"
    [ -n "$so_far" ] && next="$so_far $next"
    case "$next" in
${pathCases(commands)}
      *) break ;;
    esac
  done
  case "$so_far:$previous" in
${valueCases(commands, reply).join("\n")}
    *)
  case "$so_far" in
${cases.join("\n")}
  esac
  case "$current" in
    -*) words=("\${options[@]}") ;;
    *) [ "\${#words[@]}" -eq 0 ] && files=1 ;;
  esac ;;
  esac
  for word in "\${words[@]}"; do
    case "$word" in "$current"*) COMPREPLY+=("$word") ;; esac
  done
  if [ -n "$files" ]; then
    while IFS= read -r word; do COMPREPLY+=("$word"); done < <(compgen -f -- "$current")
    compopt -o filenames 2>/dev/null
  fi
  return 0
}
complete -F _cloudtoets cloudtoets
`;
}

export function zshScript(commands: readonly CommandWords[]): string {
  const described = (name: string, description: string) =>
    quoted(`${name.replaceAll(":", "\\:")}:${description}`);
  const reply = (words: readonly string[]) => (words.length === 0 ? "_files" : `compadd -- ${listed(words)}`);
  const cases = commands.map((command) => {
    const options = command.options.flatMap(({ flags, description }) =>
      flags.map((flag) => described(flag, description)),
    );
    const names = [
      ...command.commands.map(({ name, description }) => described(name, description)),
      ...command.values.map(quoted),
    ];
    return `    ${quoted(command.path)}) options=(${options.join(" ")}); names=(${names.join(" ")}) ;;`;
  });
  return `#compdef cloudtoets
# Completion of cloudtoets for zsh. Made by: cloudtoets completion zsh
# Put it on $fpath as _cloudtoets, or load it with: source <(cloudtoets completion zsh)
_cloudtoets() {
  local next so_far="" at
  local -a options names
  for ((at = 2; at < CURRENT; at++)); do
    next="\${so_far:+$so_far }\${words[at]}"
    case "$next" in
${pathCases(commands)}
      *) break ;;
    esac
  done
  case "$so_far:\${words[CURRENT-1]}" in
${valueCases(commands, (values) => `${reply(values)}; return`).join("\n")}
  esac
  case "$so_far" in
${cases.join("\n")}
  esac
  if [[ "\${words[CURRENT]}" == -* ]]; then
    _describe -o 'option' options
  elif (( \${#names} > 0 )); then
    _describe 'command' names
  else
    _files
  fi
}
if [[ "\${funcstack[1]}" == "_cloudtoets" ]]; then
  _cloudtoets "$@"
else
  compdef _cloudtoets cloudtoets
fi
`;
}

export function fishScript(commands: readonly CommandWords[]): string {
  const lines = commands.flatMap((command) => {
    const when = `-n ${quoted(`__cloudtoets_at ${quoted(command.path)}`)}`;
    const names = command.commands.map(
      ({ name, description }) =>
        `complete -c cloudtoets ${when} -f -a ${quoted(name)} -d ${quoted(description)}`,
    );
    const values =
      command.values.length === 0
        ? []
        : [`complete -c cloudtoets ${when} -f -a ${quoted(command.values.join(" "))}`];
    return [...names, ...values, ...command.options.map((option) => fishOption(when, option))];
  });
  const paths = commands.flatMap(({ path, commands: those }) =>
    those.map(({ name }) => quoted(`${path} ${name}`.trim())),
  );
  return `# Completion of cloudtoets for fish. Made by: cloudtoets completion fish
# Load it with: cloudtoets completion fish | source
function __cloudtoets_at
    set -l path ""
    for word in (commandline -opc)[2..-1]
        set -l next (string trim "$path $word")
        contains -- "$next" ${paths.join(" ")}; or break
        set path "$next"
    end
    test "$path" = "$argv[1]"
end
${lines.join("\n")}
`;
}

function fishOption(when: string, { flags, description, takesValue, values }: OptionWords): string {
  const names = flags.map((flag) => (flag.startsWith("--") ? `-l ${flag.slice(2)}` : `-s ${flag.slice(1)}`));
  const value = !takesValue ? [] : values.length === 0 ? ["-r"] : ["-x", `-a ${quoted(values.join(" "))}`];
  return ["complete -c cloudtoets", when, ...names, ...value, `-d ${quoted(description)}`].join(" ");
}
