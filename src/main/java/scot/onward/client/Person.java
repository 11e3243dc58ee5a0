package scot.onward.client;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** What somebody says of a person, to see whether that person is already a client. */
public record Person(
        String name,
        @Nullable LocalDate birthDate,
        @Nullable String chi,
        @Nullable String postcode,
        @Nullable String phone) {}
