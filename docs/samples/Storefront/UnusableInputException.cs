namespace Storefront;

/// <summary>The input cannot be used; the message is one line for the user, no stack trace is wanted.</summary>
internal sealed class UnusableInputException(string message) : Exception(message);
