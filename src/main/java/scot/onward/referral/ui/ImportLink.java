package scot.onward.referral.ui;

import com.vaadin.flow.component.button.Button;

/** To the page that imports a list; a module above this one, so it is known by its address alone. */
class ImportLink extends Button {

    private static final String ADDRESS = "import";

    ImportLink() {
        setText(getTranslation("referral.import"));
        addClassName("wide-only");
        addClickListener(click -> getUI().ifPresent(ui -> ui.navigate(ADDRESS)));
    }
}
