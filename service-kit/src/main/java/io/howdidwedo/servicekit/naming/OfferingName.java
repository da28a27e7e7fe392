package io.howdidwedo.servicekit.naming;

import gg.jte.Content;
import gg.jte.TemplateOutput;
import io.howdidwedo.servicekit.page.ShortId;
import java.util.Collection;
import java.util.Comparator;
import java.util.stream.Collectors;

/// An offering as staff see it: by its name, else by its id, shortened where only machines read it.
/// `${new OfferingName(transaction.offering())}`.
///
/// @param id as integrators name it
public record OfferingName(String id) implements Content {

    /// Offerings as they are to be read where no figure and no time decides.
    public static Comparator<String> order() {
        return Names.ofThisProcess().offeringOrder();
    }

    /// Some of them in a sentence, in the order they are read in.
    public static String listed(Collection<String> ids) {
        return ids.stream()
                .sorted(order())
                .map(id -> new OfferingName(id).shown())
                .collect(Collectors.joining(", "));
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
