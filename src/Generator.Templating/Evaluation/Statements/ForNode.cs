using System.Collections;
using System.Globalization;
using Generator.Templating.Evaluation.Expressions;
using Generator.Templating.Runtime;
using Generator.Templating.Syntax;

namespace Generator.Templating.Evaluation.Statements;

/// <summary><c>for</c> and <c>tablerow</c></summary>
internal sealed class ForNode(
    ForSyntax syntax, PathNode variable, ExpressionNode list, (NamedArgumentSyntax Name, ExpressionNode? Value)[] options, Block body, Block? otherwise) : StatementNode
{
    public override void Emit(TemplateContext context)
    {
        var source = list.Eval(context);
        if (source is null) return;
        if (source is not IEnumerable items) throw new ScriptRuntimeException(syntax.List.Span, $"A value of type {context.GetTypeName(source)} cannot be looped over");

        var (offset, limit, columns, isReversed) = ReadOptions(context);
        using var taken = LoopItems.Create(context, syntax.List.Span, items, offset, limit, isReversed);
        var isEmpty = !taken.HasNext;
        if (syntax.IsTable) context.Write("<tr class=\"row1\">");
        if (!isEmpty) Run(context, taken, columns);
        if (syntax.IsTable) context.Write("</tr>").WriteLine();
        if (isEmpty) otherwise?.Emit(context);
    }

    private void Run(TemplateContext context, LoopItems items, int columns)
    {
        LoopState state = new(items);
        var global = context.TopGlobal.Loops;
        var firstGlobal = global.Count;
        global.Push(syntax.IsTable ? LoopNames.TableRow : LoopNames.For, state);
        var local = variable is LocalVariableNode ? EnsureLocal(context).Loops : null;
        var firstLocal = local?.Count ?? 0;
        var place = variable switch
        {
            GlobalVariableNode named => global.Push(named.Name, null),
            LocalVariableNode named => local!.Push(named.Name, null),
            _ => -1,
        };
        context.EnterLoop();
        while (items.HasNext)
        {
            context.StepLoop(syntax);
            var item = items.Take();
            state.Next(item);
            if (place < 0) variable.Set(context, item);
            else (local ?? global).SetAt(place, item);

            if (syntax.IsTable) BeginCell(context, state, columns);
            body.Emit(context);
            if (syntax.IsTable) context.Write("</td>");

            if (context.Flow is Flow.Continue) context.Flow = Flow.Next;
            if (context.Flow is Flow.Next) continue;
            if (context.Flow is Flow.Break) context.Flow = Flow.Next;
            break;
        }
        context.LeaveLoop();
        global.Truncate(firstGlobal);
        local?.Truncate(firstLocal);
    }

    private static LocalFrame EnsureLocal(TemplateContext context)
    {
        if (context.TopLocal is null) context.PushLocal();
        return context.TopLocal!;
    }

    private static void BeginCell(TemplateContext context, LoopState state, int columns)
    {
        state.Column = state.Index % columns;
        if (state.Column == 0 && state.Index > 0)
        {
            context.Write("</tr>").WriteLine();
            context.Write(string.Create(CultureInfo.InvariantCulture, $"<tr class=\"row{(state.Index / columns) + 1}\">"));
        }
        context.Write(string.Create(CultureInfo.InvariantCulture, $"<td class=\"col{state.Column + 1}\">"));
    }

    private (int Offset, int Limit, int Columns, bool IsReversed) ReadOptions(TemplateContext context)
    {
        var (offset, limit, columns, isReversed) = (0, 0, 1, false);
        foreach (var (name, node) in options)
        {
            var value = node?.Eval(context);
            var span = (name.Value ?? (ScriptNode)name).Span;
            if (node is null && name.Name != "reversed") throw new ScriptRuntimeException(span, $"The option `{name.Name}` needs a value");
            switch (name.Name)
            {
                case "offset":
                    offset = context.ToInt(span, value);
                    break;
                case "limit":
                    limit = context.ToInt(span, value);
                    break;
                case "cols" when syntax.IsTable:
                    columns = Math.Max(1, context.ToInt(span, value));
                    break;
                case "reversed":
                    isReversed = true;
                    break;
                default:
                    throw new ScriptRuntimeException(name.Span, $"A loop has no option `{name.Name}`");
            }
        }
        return (offset, limit, columns, isReversed);
    }
}

internal sealed class WhileNode(ScriptNode syntax, ExpressionNode condition, Block body) : StatementNode
{
    public override void Emit(TemplateContext context)
    {
        LoopState state = new(null);
        var loops = context.TopGlobal.Loops;
        var first = loops.Count;
        context.EnterLoop();
        while (true)
        {
            context.StepLoop(syntax);
            state.Next(null);
            loops.Truncate(first);
            if (!condition.Test(context)) break;
            loops.Push(LoopNames.While, state);
            body.Emit(context);
            if (context.Flow is Flow.Continue) context.Flow = Flow.Next;
            if (context.Flow is Flow.Next) continue;
            if (context.Flow is Flow.Break) context.Flow = Flow.Next;
            break;
        }
        context.LeaveLoop();
        loops.Truncate(first);
    }
}
