package scot.onward.access.internal;

import org.springframework.aop.Advisor;
import org.springframework.beans.factory.config.BeanDefinition;
import org.springframework.context.ApplicationContext;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Role;
import org.springframework.security.access.expression.method.DefaultMethodSecurityExpressionHandler;
import org.springframework.security.authorization.method.AuthorizationManagerBeforeMethodInterceptor;
import org.springframework.security.authorization.method.PreAuthorizeAuthorizationManager;
import org.springframework.security.config.annotation.method.configuration.EnableMethodSecurity;
import org.springframework.security.config.observation.SecurityObservationSettings;
import org.springframework.security.core.annotation.AnnotationTemplateExpressionDefaults;

/**
 * Guards the services. A booking calls two dozen of them, so that a guard has to be cheap: no call is measured by itself, and
 * what a role may do is worked out once.
 */
@Configuration(proxyBeanMethods = false)
@EnableMethodSecurity(prePostEnabled = false)
class MethodGuards {

    @Bean
    @Role(BeanDefinition.ROLE_INFRASTRUCTURE)
    static Advisor guards(ApplicationContext context) {
        var handler = new DefaultMethodSecurityExpressionHandler();
        handler.setApplicationContext(context);
        var expressions = new PreAuthorizeAuthorizationManager();
        expressions.setExpressionHandler(handler);
        expressions.setTemplateDefaults(new AnnotationTemplateExpressionDefaults());
        return AuthorizationManagerBeforeMethodInterceptor.preAuthorize(new RoleGuards(expressions));
    }

    /** How long each filter and each guard took is nobody's question, and costs more than they do. */
    @Bean
    static SecurityObservationSettings observations() {
        return SecurityObservationSettings.noObservations();
    }
}
