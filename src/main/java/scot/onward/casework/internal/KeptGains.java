package scot.onward.casework.internal;

import java.util.Optional;
import java.util.UUID;
import org.springframework.data.repository.Repository;

/** The gains. */
public interface KeptGains extends Repository<Gain, UUID> {

    Gain save(Gain gain);

    Optional<Gain> findById(UUID id);

    void delete(Gain gain);
}
