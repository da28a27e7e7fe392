package io.howdidwedo.servicekit.naming;

import gg.jte.Content;
import gg.jte.TemplateOutput;
import io.howdidwedo.servicekit.page.ShortId;
import java.util.Comparator;

/// A team as people see it: by its name, else by its id, shortened where only machines read it.
/// `${new TeamName(transaction.supplier())}`.
///
/// @param id as integrators name it
public record TeamName(String id) implements Content {

    /// Teams as they are to be read where no figure and no time decides.
    public static Comparator<String> order() {
        return Names.ofThisProcess().teamOrder();
    }

    /// What is to be read.
    public String shown() {
        return called().shown();
    }

    private ShortId called() {
        return new ShortId(Names.ofThisProcess().team(id));
    }

    @Override
    public void writeTo(TemplateOutput output) {
        called().writeTo(output);
    }
}
