package io.howdidwedo.followupservice.cases.web;

import io.howdidwedo.followupservice.cases.NotPossible;
import io.howdidwedo.followupservice.cases.view.SavedViews.SavedView;
import io.howdidwedo.followupservice.cases.view.SavingViews;
import io.howdidwedo.servicekit.identity.Caller;
import io.howdidwedo.servicekit.page.SeeOther;
import io.howdidwedo.servicekit.problem.Conflict;
import io.howdidwedo.servicekit.problem.InvalidInput;
import io.howdidwedo.servicekit.wording.Phrases;
import java.util.Objects;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.ResponseBody;

/// Saves what somebody looks at under a name, and forgets it.
@Controller
@ResponseBody
final class SavedViewsController {
    private static final Phrases WORDS = Phrases.of(SavedViewsController.class);

    private static final int LONGEST_NAME = 60;

    private final SavingViews views;

    SavedViewsController(SavingViews views) {
        this.views = views;
    }

    /// @param sent the name, and the fields of the work that is shown
    @PostMapping("/my-work/views")
    ResponseEntity<Void> save(@RequestParam MultiValueMap<String, String> sent, Caller caller) {
        String name = Objects.requireNonNullElse(sent.getFirst("name"), "").strip();
        if (name.isEmpty() || name.length() > LONGEST_NAME) {
            throw new InvalidInput("name", WORDS.told("problem.name", LONGEST_NAME));
        }
        String address = WorkFilter.of(sent).with("", "");
        try {
            views.save(caller.id(), new SavedView(name, address));
        } catch (NotPossible e) {
            throw new Conflict(e.told());
        }
        return to(address);
    }

    @PostMapping("/my-work/views/remove")
    ResponseEntity<Void> remove(@RequestParam String name, Caller caller) {
        views.remove(caller.id(), name);
        return to("/my-work");
    }

    private static ResponseEntity<Void> to(String address) {
        return SeeOther.at(address);
    }
}
