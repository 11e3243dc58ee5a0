package scot.onward.hub;

import java.util.UUID;

/** An organisation that takes part. */
public record OrganisationRow(UUID id, String name, OrganisationKind kind) {}
