package scot.onward.access.internal;

import jakarta.persistence.LockModeType;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.data.domain.Pageable;
import org.springframework.data.jpa.repository.JpaRepository;
import org.springframework.data.jpa.repository.Lock;
import org.springframework.data.jpa.repository.Query;
import scot.onward.access.Role;

/** The accounts as kept. */
public interface Accounts extends JpaRepository<Account, UUID> {

    Optional<Account> findByEmail(String email);

    /** The account of a person, not of a program. */
    Optional<Account> findByIdAndProgramFalse(UUID id);

    Optional<Account> findByAdviserId(UUID adviserId);

    /** The accounts of people whose name or e-mail holds {@code typed}: open ones first, then by name. */
    @Query("""
            select a from Account a
            where not a.program and (a.name like concat('%', :typed, '%') or a.email like concat('%', :typed, '%'))
            order by a.active desc, a.name, a.id
            """)
    List<Account> holding(String typed, Pageable page);

    /** The open accounts of a role, held until the transaction ends. */
    @Lock(LockModeType.PESSIMISTIC_WRITE)
    @Query("select a from Account a where a.role = :role and a.active order by a.id")
    List<Account> lockOpen(Role role);
}
