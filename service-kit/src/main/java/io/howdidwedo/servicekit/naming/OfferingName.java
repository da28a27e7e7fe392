package io.howdidwedo.servicekit.naming;

import gg.jte.Content;
import gg.jte.TemplateOutput;
import io.howdidwedo.servicekit.page.ShortId;
import java.util.Comparator;

/// An offering as staff see it: by its name, else by its id, shortened where only machines read it.
/// `${new OfferingName(transaction.offering())}`.
///
/// @param id as integrators name it
public record OfferingName(String id) implements Content {

    /// Offerings as they are to be read where no figure and no time decides.
    public static Comparator<String> order() {
        return Names.ofThisProcess().offeringOrder();
    }

    /// What is to be read.
    public String shown() {
        return called().shown();
    }

    private ShortId called() {
        return new ShortId(Names.ofThisProcess().offering(id));
    }

    @Override
    public void writeTo(TemplateOutput output) {
        called().writeTo(output);
    }
}
