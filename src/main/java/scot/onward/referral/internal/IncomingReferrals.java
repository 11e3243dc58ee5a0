package scot.onward.referral.internal;

import jakarta.persistence.LockModeType;
import java.util.Optional;
import java.util.UUID;
import org.springframework.data.jpa.repository.JpaRepository;
import org.springframework.data.jpa.repository.Lock;

/** All referrals. */
public interface IncomingReferrals extends JpaRepository<IncomingReferral, UUID> {

    /** One to be moved on: whoever wants to move it at the same time waits, and finds it where it then stands. */
    @Lock(LockModeType.PESSIMISTIC_WRITE)
    Optional<IncomingReferral> findToMoveById(UUID id);
}
