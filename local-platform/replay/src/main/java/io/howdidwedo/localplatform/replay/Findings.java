package io.howdidwedo.localplatform.replay;

import io.howdidwedo.localplatform.replay.remote.Product;
import java.io.IOException;
import java.io.PrintStream;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import tools.jackson.databind.JsonNode;

/// What the system finds in the history it was given, as a page of text: every figure is asked of
/// the system, none is computed here.
final class Findings {
    private static final int MOST = 15;
    private static final String METRICS = "answers,low-score,measured-met";

    private final Product product;
    private final PrintStream out;

    Findings(Product product, PrintStream out) {
        this.product = product;
        this.out = out;
    }

    /// Prints them as Markdown.
    void print() throws IOException, InterruptedException {
        promises();
        JsonNode all = figures("").path(0);
        out.println("## All of it");
        out.println();
        out.printf(
                Locale.ROOT,
                "%s; promises with a date kept %s.%n%n",
                sentence(all.path("low-score")),
                share(all.path("measured-met")));
        table("By region of the customer", "Region", "region", Order.WORST);
        table("By category", "Category", "offering", Order.WORST);
        table("By month", "Month", "month", Order.NAME);
    }

    private void promises() throws IOException, InterruptedException {
        JsonNode found =
                product.read(
                        "/api/figures/difference?metric=low-score&by=promise&one=broken&other=kept");
        JsonNode broken = found.path("parts").path("broken");
        JsonNode kept = found.path("parts").path("kept");
        JsonNode difference = found.path("difference");
        out.println("## When the promised day was missed");
        out.println();
        out.println("| promise | answers | low scores | share | 95 % between |");
        out.println("| --- | ---: | ---: | ---: | --- |");
        promise("broken", broken);
        promise("kept", kept);
        out.println();
        out.printf(
                Locale.ROOT,
                "A broken promise makes %.1f points more low scores (%.1f to %.1f, 95 %%)%s.%n%n",
                100 * difference.path("value").asDouble(),
                100 * difference.path("low").asDouble(),
                100 * difference.path("high").asDouble(),
                difference.path("moreThanChance").asBoolean() ? ", more than chance" : "");
    }

    private void promise(String name, JsonNode figure) {
        out.printf(
                Locale.ROOT,
                "| %s | %,d | %,d | %s | %s |%n",
                name,
                figure.path("n").asLong(),
                figure.path("hits").asLong(),
                percent(figure.path("value")),
                interval(figure));
    }

    private JsonNode figures(String by) throws IOException, InterruptedException {
        return product.read("/api/figures?metrics=" + METRICS + by).path("rows");
    }

    private enum Order {
        /// The highest lower end of low scores first: what is surely bad.
        WORST,
        /// By name.
        NAME
    }

    private void table(String title, String first, String by, Order order)
            throws IOException, InterruptedException {
        List<JsonNode> rows = new ArrayList<>();
        figures("&by=" + by).forEach(rows::add);
        long withheld = rows.stream().filter(Findings::isWithheld).count();
        rows.removeIf(Findings::isWithheld);
        heading(title, first);
        shown(rows, order).forEach(row -> line(row, by));
        out.println();
        if (order == Order.WORST && rows.size() > MOST) {
            say("The %d whose low scores are surest to be many, of %d.", MOST, rows.size());
        }
        if (withheld > 0) {
            say("%d more have fewer than five customers: too few to say.", withheld);
        }
        out.println();
    }

    private void heading(String title, String first) {
        say("## %s%n", title);
        say("| %s | answers | low scores | 95 %% between | promises kept |", first);
        out.println("| --- | ---: | ---: | --- | ---: |");
    }

    private void say(String format, Object... arguments) {
        out.printf(Locale.ROOT, format + "%n", arguments);
    }

    private static List<JsonNode> shown(List<JsonNode> rows, Order order) {
        Comparator<JsonNode> surelyBad =
                Comparator.comparingDouble(row -> row.path("low-score").path("low").asDouble());
        return switch (order) {
            case NAME -> rows;
            case WORST -> rows.stream().sorted(surelyBad.reversed()).limit(MOST).toList();
        };
    }

    private void line(JsonNode row, String by) {
        out.printf(
                Locale.ROOT,
                "| %s | %,d | %s | %s | %s |%n",
                row.path("by").path(by).asString("none"),
                row.path("answers").path("n").asLong(),
                percent(row.path("low-score").path("value")),
                interval(row.path("low-score")),
                percent(row.path("measured-met").path("value")));
    }

    private static boolean isWithheld(JsonNode row) {
        return row.path("low-score").path("value").isNull();
    }

    private static String sentence(JsonNode figure) {
        return String.format(
                Locale.ROOT,
                "%,d answers of %,d customers; low scores (1 and 2 of 5): %s",
                figure.path("n").asLong(),
                figure.path("customers").asLong(),
                share(figure));
    }

    private static String share(JsonNode figure) {
        return percent(figure.path("value")) + " (" + interval(figure) + ")";
    }

    private static String interval(JsonNode figure) {
        return figure.path("low").isNull()
                ? ""
                : percent(figure.path("low")) + " to " + percent(figure.path("high"));
    }

    private static String percent(JsonNode value) {
        return value.isNull() ? "–" : String.format(Locale.ROOT, "%.1f %%", 100 * value.asDouble());
    }
}
