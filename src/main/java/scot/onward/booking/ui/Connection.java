package scot.onward.booking.ui;

import com.vaadin.flow.component.AttachEvent;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Tag;
import scot.onward.shared.ui.MessageCatalogue;

/** Says while the server cannot be reached since when, and that booking is off meanwhile; dims what is being looked up. */
@Tag("onward-connection")
class Connection extends Component {

    Connection() {
        getElement().setAttribute("lost", MessageCatalogue.text("booking.connection.lost"));
        getElement().setAttribute("then", MessageCatalogue.text("booking.connection.then"));
        getElement().setAttribute("print", MessageCatalogue.text("booking.connection.print"));
    }

    @Override
    protected void onAttach(AttachEvent attached) {
        attached.getUI().getPage().addJsModule("/elements/onward-connection.js");
    }
}
