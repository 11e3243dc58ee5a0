package scot.onward.shared.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.ComponentUtil;
import com.vaadin.flow.router.HasDynamicTitle;

/**
 * A view that tells the shell what stands in the top bar. The shell asks after each navigation; a view whose header
 * changes later calls {@link #refreshPageHeader()}. Components of the header are kept in fields, since the header is
 * asked for more than once.
 */
public interface HasPageHeader extends HasDynamicTitle {

    PageHeader pageHeader();

    /** The name of the browser tab: the header's title and the product. */
    @Override
    default String getPageTitle() {
        return MessageCatalogue.text("shared.page.title", pageHeader().title());
    }

    /** Makes the shell draw the header again. */
    default void refreshPageHeader() {
        ((Component) this).getUI().ifPresent(ui -> {
            ui.getPage().setTitle(getPageTitle());
            ComponentUtil.fireEvent(ui, new PageHeaderChanged(ui, pageHeader()));
        });
    }
}
