using System.CommandLine;
using Generator.Cli.Terminal;

namespace Generator.Cli.Commands;

/// <summary><c>gen completion</c>: scripts that ask <c>gen</c> itself, through the directive <c>[suggest:…]</c>, what can come next.</summary>
internal static class CompletionCommand
{
    private static readonly Dictionary<string, string> Scripts = new(StringComparer.Ordinal)
    {
        ["bash"] = """
            # bash completion for gen. For every shell: gen completion bash > ~/.local/share/bash-completion/completions/gen
            _gen_complete() {
                local line=${COMP_LINE#"${COMP_WORDS[0]}"} IFS=$'\n'
                line="gen${line}"
                local position=$(( COMP_POINT - ${#COMP_WORDS[0]} + 3 ))
                local word=${COMP_WORDS[COMP_CWORD]}
                COMPREPLY=( $(compgen -W "$(gen "[suggest:${position}]" "${line}" 2>/dev/null)" -- "${word}") )
            }
            complete -o default -F _gen_complete gen
            """,
        ["zsh"] = """
            #compdef gen
            # zsh completion for gen. For every shell: gen completion zsh > "${fpath[1]}/_gen"
            _gen() {
                local -a suggestions
                suggestions=("${(@f)$(gen "[suggest:${#BUFFER}]" "${BUFFER}" 2>/dev/null)}")
                if [[ -n "${suggestions[1]}" ]]; then compadd -- "${suggestions[@]}"; else _files; fi
            }
            if [[ "${funcstack[1]}" = "_gen" ]]; then _gen "$@"; else compdef _gen gen; fi
            """,
        ["fish"] = """
            # fish completion for gen. For every shell: gen completion fish > ~/.config/fish/completions/gen.fish
            function __gen_complete
                set -l line (commandline -cp)
                gen "[suggest:"(string length -- "$line")"]" "$line" 2>/dev/null
            end
            complete -c gen -a '(__gen_complete)'
            """,
        ["powershell"] = """
            # PowerShell completion for gen. For every shell: gen completion powershell >> $PROFILE
            Register-ArgumentCompleter -Native -CommandName gen -ScriptBlock {
                param($wordToComplete, $commandAst, $cursorPosition)
                $line = $commandAst.ToString().PadRight($cursorPosition)
                gen "[suggest:$cursorPosition]" "$line" 2>$null | Where-Object { $_ -like "$wordToComplete*" } | ForEach-Object {
                    [System.Management.Automation.CompletionResult]::new($_, $_, 'ParameterValue', $_)
                }
            }
            """,
    };

    public static Command Create(UserTerminal terminal)
    {
        var command = new Command("completion", "Print the completion script of a shell.");
        var shell = new Argument<string>("shell") { Description = "bash, zsh, fish or powershell" };
        shell.AcceptOnlyFromAmong([.. Scripts.Keys]);
        command.Add(shell);
        command.SetAction(parsed =>
        {
            terminal.Out.WriteLine(Scripts[parsed.GetValue(shell)!]);
            return ExitCodes.Done;
        });
        return command;
    }
}
