namespace Storefront;

/// <summary>What the user asked for cannot be done; the message is one line for the user and no stack trace is wanted.</summary>
internal sealed class UnusableInputException(string message) : Exception(message);
