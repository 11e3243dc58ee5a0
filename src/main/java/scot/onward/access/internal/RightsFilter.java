package scot.onward.access.internal;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.servlet.http.HttpSession;
import java.io.IOException;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.web.filter.OncePerRequestFilter;
import scot.onward.access.CurrentUser;

/**
 * Signs a person out on their next request after their account was closed, their rights changed or their password was set
 * anew, on whichever node that was done.
 */
class RightsFilter extends OncePerRequestFilter {

    private static final String RIGHTS = RightsFilter.class.getName();
    private static final String QUERY = """
            select md5(concat_ws('|', role, email, name, job_title, organisation_id, adviser_id, password_hash,
                (select group_concat(hub_id order by hub_id) from account_hub where account_id = account.id)))
            from account where id = ? and active
            """;

    private final CurrentUser currentUser;
    private final JdbcTemplate jdbc;

    RightsFilter(CurrentUser currentUser, JdbcTemplate jdbc) {
        this.currentUser = currentUser;
        this.jdbc = jdbc;
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        HttpSession session = request.getSession(false);
        if (session != null) {
            currentUser.find().ifPresent(person -> endWhenChanged(session, person.accountId()));
        }
        chain.doFilter(request, response);
    }

    private void endWhenChanged(HttpSession session, UUID accountId) {
        Optional<String> now = rights(accountId);
        Object atSignIn = session.getAttribute(RIGHTS + accountId);
        if (now.isPresent() && atSignIn == null) {
            session.setAttribute(RIGHTS + accountId, now.get());
        } else if (!now.map(rights -> rights.equals(atSignIn)).orElse(false)) {
            SecurityContextHolder.clearContext();
            session.invalidate();
        }
    }

    private Optional<String> rights(UUID accountId) {
        return jdbc.queryForList(QUERY, String.class, accountId).stream().findFirst();
    }
}
