package scot.onward.shared;

import org.aopalliance.intercept.MethodInterceptor;
import org.aopalliance.intercept.MethodInvocation;
import org.jspecify.annotations.Nullable;
import org.springframework.aop.Advisor;
import org.springframework.aop.ProxyMethodInvocation;
import org.springframework.aop.support.ComposablePointcut;
import org.springframework.aop.support.DefaultPointcutAdvisor;
import org.springframework.aop.support.annotation.AnnotationMatchingPointcut;
import org.springframework.beans.factory.config.BeanDefinition;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Role;
import org.springframework.core.Ordered;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.transaction.support.TransactionSynchronizationManager;
import scot.onward.shared.Retrying.Patience;

/**
 * Runs the outermost transactional call again when the database broke it off because others wrote as well: on a cluster that can
 * happen to any write, as late as at its commit. A transaction that another one is part of is left to that one.
 *
 * <p>A server that goes away is not tried again here: nobody knows whether the commit had come through.
 */
@Configuration(proxyBeanMethods = false)
@Role(BeanDefinition.ROLE_INFRASTRUCTURE)
class RetriedTransactions {

    private static final int OUTSIDE_OF_THE_TRANSACTION = Ordered.LOWEST_PRECEDENCE - 10;

    @Bean
    @Role(BeanDefinition.ROLE_INFRASTRUCTURE)
    static Advisor retryingAdvisor() {
        var pointcut = new ComposablePointcut(new AnnotationMatchingPointcut(Transactional.class, true))
                .union(new AnnotationMatchingPointcut(null, Transactional.class, true));
        var advisor = new DefaultPointcutAdvisor(pointcut, (MethodInterceptor) RetriedTransactions::invoke);
        advisor.setOrder(OUTSIDE_OF_THE_TRANSACTION);
        return advisor;
    }

    private static @Nullable Object invoke(MethodInvocation call) throws Throwable {
        if (TransactionSynchronizationManager.isActualTransactionActive()) {
            return call.proceed();
        }
        Patience patience = new Patience();
        while (true) {
            try {
                return ((ProxyMethodInvocation) call).invocableClone().proceed();
            } catch (RuntimeException e) {
                if (Breakdown.of(e) != Breakdown.CONFLICT) {
                    throw e;
                }
                patience.orThrow(e, false);
            }
        }
    }
}
