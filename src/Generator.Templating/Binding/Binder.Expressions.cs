using System.Collections.Immutable;
using System.Runtime.CompilerServices;
using Generator.Templating.Evaluation;
using Generator.Templating.Evaluation.Expressions;
using Generator.Templating.Syntax;

namespace Generator.Templating.Binding;

internal static partial class Binder
{
    private static ExpressionNode Bind(ExpressionSyntax expression)
    {
        RuntimeHelpers.EnsureSufficientExecutionStack();
        return expression switch
        {
            PathSyntax path => BindPath(path),
            LiteralSyntax literal => new LiteralNode(literal, literal.Value),
            NamedArgumentSyntax { Value: null } flag => new LiteralNode(flag, Boxed.True),
            NamedArgumentSyntax argument => new NamedArgumentNode(argument, Bind(argument.Value)),
            CallSyntax call => BindCall(call, null),
            PipeSyntax pipe => BindPipe(pipe, pipe.To, Bind(pipe.From)),
            BinarySyntax binary => BindBinary(binary, Bind(binary.Left)),
            UnarySyntax unary => BindUnary(unary, Bind(unary.Operand)),
            ConditionalSyntax choice => new ConditionalNode(choice, Bind(choice.Condition), Bind(choice.Then), Bind(choice.Otherwise)),
            ArraySyntax array => new ArrayNode(array, [.. array.Items.Select(Bind)]),
            ObjectSyntax created => new ObjectNode(created, [.. created.Members.Select(member => (member.Name, Bind(member.Value)))]),
            InterpolationSyntax interpolation => new InterpolationNode(interpolation, [.. interpolation.Parts.Select(Bind)]),
            IsEmptySyntax test => new IsEmptyNode(test, Bind(test.Target)),
            ThisSyntax self => new ThisNode(self),
            IncrementSyntax increment => new IncrementNode(increment, BindPath(increment.Target)),
            AssignmentSyntax assignment => new AssignmentNode(assignment, BindPath(assignment.Target), Bind(assignment.Value)),
            FunctionSyntax function => new FunctionNode(function, BindFunction(function)),
            _ => throw new InvalidOperationException($"No node for {expression.GetType().Name}"),
        };
    }

    private static PathNode BindPath(PathSyntax path)
    {
        RuntimeHelpers.EnsureSufficientExecutionStack();
        switch (path)
        {
            case VariableSyntax { Scope: ScriptVariableScope.Global } variable:
                return new GlobalVariableNode(variable, variable.Name);
            case VariableSyntax { Name: "" } arguments:
                return new ArgumentsNode(arguments);
            case VariableSyntax { Name: "$" } block:
                return new WrappedBlockNode(block);
            case VariableSyntax local:
                return new LocalVariableNode(local, local.Name);
            case MemberSyntax member:
                var owner = Bind(member.Target);
                return new MemberNode(member, owner, member.IsNullConditional || IsConditional(owner));
            case IndexSyntax index:
                var list = Bind(index.Target);
                return new IndexNode(index, list, Bind(index.Index), IsConditional(list));
            case ParenthesisSyntax parenthesis:
                return new ParenthesisNode(parenthesis, Bind(parenthesis.Inner));
            default:
                throw new InvalidOperationException($"No node for {path.GetType().Name}");
        }
    }

    private static bool IsConditional(ExpressionNode target) => target is MemberNode { IsConditional: true } or IndexNode { IsConditional: true };

    private static ExpressionNode BindUnary(UnarySyntax unary, ExpressionNode operand) => unary.Operator switch
    {
        UnaryOperator.Not => new NotNode(unary, operand),
        UnaryOperator.Alias => new AliasNode(unary, operand),
        UnaryOperator.Expand => new StrayExpandNode(unary, operand),
        _ => new SignNode(unary, operand),
    };

    private static ExpressionNode BindBinary(BinarySyntax binary, ExpressionNode left) => binary.Operator switch
    {
        ScriptBinaryOperator.And => new AndNode(binary, left, Bind(binary.Right)),
        ScriptBinaryOperator.Or => new OrNode(binary, left, Bind(binary.Right)),
        _ => new BinaryNode(binary, left, Bind(binary.Right)),
    };

    private static CallNode BindCall(CallSyntax call, ExpressionNode? piped)
    {
        List<ExpressionNode> arguments = [];
        List<string?> names = [];
        var expands = false;
        if (piped is not null) (arguments, names) = ([piped], [null]);
        foreach (var argument in call.Arguments)
        {
            var node = Bind(argument);
            expands |= node is StrayExpandNode;
            arguments.Add(node);
            names.Add((argument as NamedArgumentSyntax)?.Name);
        }
        return new(call, Bind(call.Target), [.. arguments], [.. names], expands);
    }

    /// <summary>Hands the value of a pipe to the first function on its right, as that function's first argument.</summary>
    private static ExpressionNode BindPipe(PipeSyntax pipe, ExpressionSyntax to, ExpressionNode from)
    {
        RuntimeHelpers.EnsureSufficientExecutionStack();
        return to switch
        {
            CallSyntax call => BindCall(call, from),
            PathSyntax path => new CallNode(path, BindPath(path), [from], [null], expands: false),
            UnarySyntax { Operator: UnaryOperator.Alias } alias => BindPipe(pipe, alias.Operand, from),
            UnarySyntax unary => BindUnary(unary, BindPipe(pipe, unary.Operand, from)),
            BinarySyntax binary => BindBinary(binary, BindPipe(pipe, binary.Left, from)),
            ConditionalSyntax choice => new ConditionalNode(
                choice, BindPipe(pipe, choice.Condition, from), Bind(choice.Then), Bind(choice.Otherwise)),
            FunctionSyntax function => new CallNode(function, Bind(function), [from], [null], expands: false),
            PipeSyntax inner => BindPipe(inner, inner.To, BindPipe(pipe, inner.From, from)),
            _ => new BrokenPipeNode(pipe),
        };
    }
}
