using System.Reflection;
using System.Runtime.CompilerServices;

namespace Readout.Notebooks.Display;

/// <summary>The public properties of a value, and the fields of a tuple, in the order of their declaration.</summary>
internal static class Properties
{
    /// <summary>Names of the properties of a type; none for a type that is shown as one value.</summary>
    public static IReadOnlyList<string> NamesOf(Type type) => IsOneValue(type) ? [] : [.. Members(type).Select(m => m.Name)];

    /// <summary>The values of the properties. One that throws is shown as its exception.</summary>
    public static IReadOnlyList<object?> ValuesOf(object value) => [.. Members(value.GetType()).Select(m => Read(m, value))];

    private static MemberInfo[] Members(Type type) => type.IsAssignableTo(typeof(ITuple)) && type.IsValueType
        ? type.GetFields()
        :
        [
            .. type.GetProperties(BindingFlags.Public | BindingFlags.Instance)
                .Where(p => p.GetMethod is { IsPublic: true } && p.GetIndexParameters().Length == 0 && !p.PropertyType.IsByRefLike)
                .OrderBy(p => p.MetadataToken),
        ];

    // A class that says itself what it is; records and anonymous types only list their properties, which a table does better.
    private static bool IsOneValue(Type type) => type.IsPrimitive || type.IsEnum || type == typeof(string) || type.IsAssignableTo(typeof(IFormattable))
        || Members(type).Length < 2 || (SaysWhatItIs(type) && !ListsItsProperties(type));

    private static bool SaysWhatItIs(Type type) => type.GetMethod(nameof(ToString), Type.EmptyTypes)!.DeclaringType is { } by
        && by != typeof(object) && by != typeof(ValueType);

    private static bool ListsItsProperties(Type type) => type.IsAssignableTo(typeof(ITuple))
        || type.GetMethod(nameof(ToString), Type.EmptyTypes)!.IsDefined(typeof(CompilerGeneratedAttribute))
        || type.IsDefined(typeof(CompilerGeneratedAttribute))
        || (type.IsGenericType && type.GetGenericTypeDefinition() == typeof(KeyValuePair<,>));

    private static object? Read(MemberInfo member, object value)
    {
        try
        {
            return member is PropertyInfo property ? property.GetValue(value) : ((FieldInfo)member).GetValue(value);
        }
        catch (TargetInvocationException thrown)
        {
            return $"({thrown.InnerException!.GetType().Name})";
        }
    }
}
