import { createRequire as __createRequire } from "node:module";
const require = __createRequire(import.meta.url);
import "./chunk-F77TCMC6.js";

// src/cli/completion/scripts.ts
function quoted(text) {
  return `'${text.replaceAll("'", "'\\''")}'`;
}
var listed = (words) => words.map(quoted).join(" ");
var flagsOf = (options) => options.flatMap(({ flags }) => flags);
var namesOf = (command) => command.commands.map(({ name }) => name);
function pathCases(commands) {
  return commands.flatMap(
    ({ path, commands: those }) => those.map(({ name }) => `      ${quoted(`${path} ${name}`.trim())}) so_far="$next" ;;`)
  ).join("\n");
}
function valueCases(commands, write) {
  return commands.flatMap(
    ({ path, options }) => options.filter(({ takesValue }) => takesValue).map(
      ({ flags, values }) => `    ${flags.map((flag) => quoted(`${path}:${flag}`)).join("|")}) ${write(values)} ;;`
    )
  );
}
function bashScript(commands) {
  const reply = (words) => words.length === 0 ? "files=1" : `words=(${listed(words)})`;
  const cases = commands.map(
    (command) => `    ${quoted(command.path)}) options=(${listed(flagsOf(command.options))}); words=(${listed([
      ...namesOf(command),
      ...command.values
    ])}) ;;`
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
function zshScript(commands) {
  const described = (name, description) => quoted(`${name.replaceAll(":", "\\:")}:${description}`);
  const reply = (words) => words.length === 0 ? "_files" : `compadd -- ${listed(words)}`;
  const cases = commands.map((command) => {
    const options = command.options.flatMap(
      ({ flags, description }) => flags.map((flag) => described(flag, description))
    );
    const names = [
      ...command.commands.map(({ name, description }) => described(name, description)),
      ...command.values.map(quoted)
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
function fishScript(commands) {
  const lines = commands.flatMap((command) => {
    const when = `-n ${quoted(`__cloudtoets_at ${quoted(command.path)}`)}`;
    const names = command.commands.map(
      ({ name, description }) => `complete -c cloudtoets ${when} -f -a ${quoted(name)} -d ${quoted(description)}`
    );
    const values = command.values.length === 0 ? [] : [`complete -c cloudtoets ${when} -f -a ${quoted(command.values.join(" "))}`];
    return [...names, ...values, ...command.options.map((option) => fishOption(when, option))];
  });
  const paths = commands.flatMap(
    ({ path, commands: those }) => those.map(({ name }) => quoted(`${path} ${name}`.trim()))
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
function fishOption(when, { flags, description, takesValue, values }) {
  const names = flags.map((flag) => flag.startsWith("--") ? `-l ${flag.slice(2)}` : `-s ${flag.slice(1)}`);
  const value = !takesValue ? [] : values.length === 0 ? ["-r"] : ["-x", `-a ${quoted(values.join(" "))}`];
  return ["complete -c cloudtoets", when, ...names, ...value, `-d ${quoted(description)}`].join(" ");
}

// src/cli/completion/words.ts
function wordsOf(program) {
  return below(program, []);
}
function below(command, path) {
  const { commands } = command;
  const own = {
    path: path.join(" "),
    description: command.description(),
    options: command.createHelp().visibleOptions(command).map(optionWords),
    commands: commands.map((one) => ({ name: one.name(), description: one.description() })),
    values: command.registeredArguments[0]?.argChoices ?? []
  };
  return [own, ...commands.flatMap((one) => below(one, [...path, one.name()]))];
}
function optionWords(option) {
  const { short, long, description, required, optional, argChoices, flags } = option;
  return {
    flags: [short, long].filter((flag) => flag !== void 0),
    description,
    takesValue: required || optional,
    values: argChoices ?? valuesIn(flags)
  };
}
function valuesIn(flags) {
  const between = /[<[]([^>\]]*)[>\]]/.exec(flags)?.[1] ?? "";
  return between.includes("|") ? between.split("|") : [];
}

// src/cli/completion/index.ts
var completionScript = { bash: bashScript, zsh: zshScript, fish: fishScript };
export {
  completionScript,
  wordsOf
};
