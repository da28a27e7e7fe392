package io.howdidwedo.analyticsservice.page.chart;

import java.util.List;

/// The colours of charts by what they mean. Each stands out from a light ground and from a dark
/// one, so a chart needs no second set; the style sheet has those of the verdicts, too.
public enum Colour {
    /// What customers are dissatisfied with, or what is worse than chance has it.
    DISSATISFIED("#d6455d"),
    /// Customers who got what they expected, or what chance has.
    SATISFIED("#7d8ea8"),
    /// What is better than expected, or than chance has it.
    DELIGHTED("#2f9e6e"),
    /// What goes away slowly from where it was.
    DRIFTING("#c77d0a"),
    /// What was found.
    FOUND("#2f7fd6"),
    /// What it is held against: a plan, a promise, others, chance.
    BESIDE("#7d8ea8"),
    /// The first of lines beside each other, which are told apart by people who see colours
    /// otherwise, too (Okabe and Ito 2008).
    FIRST_LINE("#0072b2"),
    /// The second of them.
    SECOND_LINE("#d55e00"),
    /// The third of them.
    THIRD_LINE("#009e73"),
    /// The fourth of them.
    FOURTH_LINE("#cc79a7"),
    /// The fifth of them.
    FIFTH_LINE("#e69f00"),
    /// The last of them: more nobody can tell apart.
    SIXTH_LINE("#56b4e9"),
    /// The low end of shades, told from the high one by people who see colours otherwise, too.
    LOWEST("#b2182b"),
    /// The middle of shades.
    MIDDLE("#f4ece6"),
    /// The high end of shades.
    HIGHEST("#2166ac");

    /// Those of lines beside each other, in order.
    public static final List<Colour> LINES =
            List.of(FIRST_LINE, SECOND_LINE, THIRD_LINE, FOURTH_LINE, FIFTH_LINE, SIXTH_LINE);

    private final String code;

    Colour(String code) {
        this.code = code;
    }

    /// As style sheets write it.
    public String code() {
        return code;
    }
}
