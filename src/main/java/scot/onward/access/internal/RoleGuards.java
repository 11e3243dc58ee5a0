package scot.onward.access.internal;

import java.lang.reflect.Method;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Supplier;
import org.aopalliance.intercept.MethodInvocation;
import org.jspecify.annotations.Nullable;
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.security.authorization.AuthorizationManager;
import org.springframework.security.authorization.AuthorizationResult;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.GrantedAuthority;
import org.springframework.security.core.context.SecurityContextHolder;
import scot.onward.access.Role;
import scot.onward.access.SignedIn;

/**
 * Asks the guard of a method once for each role and set of purposes, and remembers the answer. Every guard here says what a role
 * or a purpose may do and nothing else ({@code RoleGuardsTest} holds them to it); which rows somebody gets is the query's to
 * filter, each time.
 */
final class RoleGuards implements AuthorizationManager<MethodInvocation> {

    private final AuthorizationManager<MethodInvocation> expressions;
    private final Map<Asked, AuthorizationResult> answers = new ConcurrentHashMap<>();

    RoleGuards(AuthorizationManager<MethodInvocation> expressions) {
        this.expressions = expressions;
    }

    /** Whoever has the same role and authorities gets the same answer for the same method. */
    private record Asked(Method method, @Nullable Class<?> target, Role role, List<GrantedAuthority> authorities) {}

    @Override
    public @Nullable AuthorizationResult authorize(
            Supplier<? extends @Nullable Authentication> authentication, MethodInvocation call) {
        // Asked without the supplier, which throws where nobody is signed in and a guard may let everybody in.
        return SecurityContextHolder.getContext().getAuthentication()
                                instanceof UsernamePasswordAuthenticationToken signedIn
                        && signedIn.isAuthenticated()
                        && signedIn.getPrincipal() instanceof SignedIn person
                ? remembered(asked(person, signedIn.getAuthorities(), call), authentication, call)
                : expressions.authorize(authentication, call);
    }

    private @Nullable AuthorizationResult remembered(
            Asked asked, Supplier<? extends @Nullable Authentication> authentication, MethodInvocation call) {
        AuthorizationResult before = answers.get(asked);
        if (before != null) {
            return before;
        }
        AuthorizationResult answer = expressions.authorize(authentication, call);
        if (answer != null) {
            answers.put(asked, answer);
        }
        return answer;
    }

    private static Asked asked(SignedIn person, Collection<GrantedAuthority> authorities, MethodInvocation call) {
        Object target = call.getThis();
        return new Asked(
                call.getMethod(), target == null ? null : target.getClass(), person.role(), List.copyOf(authorities));
    }
}
