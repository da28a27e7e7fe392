package io.howdidwedo.servicekit.page;

import gg.jte.Content;
import gg.jte.TemplateOutput;
import java.util.regex.Pattern;

/// An id as people see it: `${new ShortId(transaction.customer().id())}`. One that means something
/// to them is shown as it is; one that only tells things apart, such as
/// `7c27d6df62d60292efe98c3b42d00ec0`, by its beginning, and whole when they point at it.
public record ShortId(String id) implements Content {
    private static final int SHOWN = 8;

    /// Digits of machines, too many for anybody to read.
    private static final String OPAQUE = "[0-9a-fA-F]{8}[0-9a-fA-F-]{5,}";

    private static final Pattern WHOLE = Pattern.compile(OPAQUE);
    private static final Pattern WITHIN = Pattern.compile("(?<![\\w-])" + OPAQUE + "(?![\\w-])");

    /// A text with the ids in it shortened.
    public static String within(String text) {
        return WITHIN.matcher(text).replaceAll(id -> beginning(id.group()));
    }

    private static String beginning(String id) {
        return id.substring(0, SHOWN) + "…";
    }

    /// What is to be read.
    public String shown() {
        return isShortened() ? beginning(id) : id;
    }

    boolean isShortened() {
        return WHOLE.matcher(id).matches();
    }

    @Override
    public void writeTo(TemplateOutput output) {
        Templates.OF_KIT.content("page/short-id.jte", this).writeTo(output);
    }
}
