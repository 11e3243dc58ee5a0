package scot.onward.casework.internal;

import java.util.Optional;
import java.util.UUID;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

/** The sessions, each found only by the organisation whose case it belongs to. */
public interface AdviceSessions extends Repository<AdviceSession, UUID> {

    @Query(nativeQuery = true, value = """
            select s.* from advice_session s join advice_case c on c.id = s.case_id
            where s.id = :id and c.organisation_id = :organisation
            """)
    Optional<AdviceSession> findOwn(UUID id, UUID organisation);
}
