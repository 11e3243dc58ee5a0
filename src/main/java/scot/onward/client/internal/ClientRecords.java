package scot.onward.client.internal;

import java.util.UUID;
import org.springframework.data.jpa.repository.JpaRepository;

/** All clients. */
public interface ClientRecords extends JpaRepository<ClientRecord, UUID> {}
