using System.Reflection;
using Generator.Caching;
using Generator.Rendering.Views;
using Generator.Tests.Rendering;

namespace Generator.Tests.Caching;

/// <summary>Nothing that templates can read escapes the recording of what pages read.</summary>
public sealed class RecordingTests
{
    private static readonly Type[] Objects = [.. typeof(ModelObject).Assembly.GetTypes().Where(static type => type.IsSubclassOf(typeof(ModelObject)) && !type.IsAbstract)];

    /// <summary>The edit sequences print every member of every object; whoever adds one adds it there.</summary>
    [Fact]
    public void The_edit_sequences_print_every_member_of_every_object()
    {
        Objects.Select(static type => type.Name).Order(StringComparer.Ordinal).ShouldBe(TemplateWorld.Members.Keys.Order(StringComparer.Ordinal));
        foreach (var type in Objects)
        {
            var names = MemberNames.Of(type);
            if (type == typeof(ArticleObject)) names = [.. TemplateWorld.Members["CardObject"], .. names];
            names.ShouldBe(TemplateWorld.Members[type.Name], type.Name);
        }
    }

    /// <summary>Whoever hands such an object out vouches only for which one it is, so each must note what is read of it.</summary>
    [Fact]
    public void Objects_that_have_an_identity_note_what_is_read_of_them()
    {
        foreach (var type in Objects)
        {
            var identity = type.GetProperty(nameof(ModelObject.Identity))!.GetMethod!.DeclaringType;
            var note = type.GetMethod("NoteRead", BindingFlags.Instance | BindingFlags.NonPublic)!.DeclaringType;
            if (identity != typeof(ModelObject)) note.ShouldNotBe(typeof(ModelObject), type.Name);
        }
    }
}
