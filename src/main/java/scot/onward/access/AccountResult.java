package scot.onward.access;

import java.util.UUID;

/** What came of creating or changing an account. */
public sealed interface AccountResult {

    /** It is done. */
    record Done(UUID accountId) implements AccountResult {}

    /** Nothing was changed. */
    record Refused(AccountRefusal reason) implements AccountResult {}
}
