"""newsclean completion: what makes a shell complete the commands and options."""

import click
from click.shell_completion import get_completion_class

from newsclean.writing import write_out

ASKED = "_NEWSCLEAN_COMPLETE"  # what the script sets when it asks; click's own name for a program called newsclean


@click.command()
@click.argument("shell", type=click.Choice(("bash", "zsh", "fish")))
@click.pass_context
def command(context: click.Context, *, shell: str) -> None:
    """Print the script that completes commands, options and what they may be.

    bash: add `eval "$(newsclean completion bash)"` to ~/.bashrc. zsh: add `eval "$(newsclean completion zsh)"` to ~/.zshrc, after compinit. fish:
    `newsclean completion fish > ~/.config/fish/completions/newsclean.fish`.
    """
    if (kind := get_completion_class(shell)) is not None:
        write_out(kind(context.find_root().command, {}, "newsclean", ASKED).source())
