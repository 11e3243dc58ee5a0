package scot.onward.shell;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Image;
import com.vaadin.flow.component.html.Main;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.server.auth.AnonymousAllowed;
import org.springframework.beans.factory.ObjectProvider;
import scot.onward.access.CurrentUser;
import scot.onward.access.DemoSignIns;

/** The way in: e-mail and password, and while demonstrating a role at one click. */
@Route(value = "login", autoLayout = false)
@AnonymousAllowed
class LoginView extends Main implements BeforeEnterObserver, HasDynamicTitle {

    private final SignInForm form;
    private final CurrentUser currentUser;

    LoginView(CurrentUser currentUser, ShellSettings settings, ObjectProvider<DemoSignIns> demo) {
        this.currentUser = currentUser;
        form = new SignInForm(settings.helpPhone());
        addClassName("signin");
        Section right = new Section(form);
        right.addClassName("right");
        if (settings.demonstrating()) {
            demo.ifAvailable(signIns -> right.add(new DemoPanel(signIns)));
        }
        add(welcome(), right);
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        if (currentUser.find().isPresent()) {
            event.forwardTo(HomeView.class);
        } else if (event.getLocation().getQueryParameters().getParameters().containsKey("error")) {
            form.showRefusal();
        }
    }

    @Override
    public String getPageTitle() {
        return getTranslation("shared.page.title", getTranslation("shell.signIn"));
    }

    private Component welcome() {
        Image mark = new Image("/icons/mark.svg", "");
        Div brand = new Div(mark, new Span(getTranslation("shell.product")));
        brand.addClassName("brand");
        Paragraph promise = new Paragraph(getTranslation("shell.signIn.promise"));
        promise.addClassName("promise");
        Div say = new Div(promise, new Paragraph(getTranslation("shell.signIn.about")));
        say.addClassName("say");
        Image art = new Image("/icons/bridge.svg", "");
        art.addClassName("art");
        Section left = new Section(brand, say, art);
        left.addClassName("left");
        return left;
    }
}
