package scot.onward;

import com.vaadin.flow.component.AbstractField;
import com.vaadin.flow.component.HasEnabled;
import java.lang.reflect.Field;
import java.lang.reflect.Method;

/**
 * Sets a field as a person in the browser would, so that listeners see a change from the client. Stands in for Karibu's
 * {@code _setValue}, which does not know the fields of the present Vaadin.
 */
public final class Typing {

    private Typing() {}

    public static <V> void type(AbstractField<?, V> field, V value) {
        if (!field.isVisible() || field.isReadOnly() || field instanceof HasEnabled has && !has.isEnabled()) {
            throw new IllegalStateException("Nobody can change " + field);
        }
        try {
            Field supports = AbstractField.class.getDeclaredField("fieldSupport");
            supports.setAccessible(true);
            Object support = supports.get(field);
            Method setValue =
                    support.getClass().getDeclaredMethod("setValue", Object.class, boolean.class, boolean.class);
            setValue.setAccessible(true);
            setValue.invoke(support, value, false, true);
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException(e);
        }
    }
}
