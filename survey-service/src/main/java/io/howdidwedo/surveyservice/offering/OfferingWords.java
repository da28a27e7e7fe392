package io.howdidwedo.surveyservice.offering;

import io.howdidwedo.surveyservice.wording.ForPeople;
import io.howdidwedo.surveyservice.wording.Wording;

/// What a customer calls what they got: by its name and its day, or as their order of that day
/// where nobody has given it a name; never by an id of machines.
///
/// @param name within a sentence
/// @param title where it stands alone, such as in a subject
/// @param line where it stands alone, with its day
/// @param day it took place on
public record OfferingWords(String name, String title, String line, String day) {

    /// What is called so, and took place on this day.
    ///
    /// @param called its name, or its id where it has none
    public static OfferingWords of(String called, String day, Wording wording) {
        if (ForPeople.name(called)) {
            return new OfferingWords(called, called, wording.say("page.about", called, day), day);
        }
        String order = wording.say("about.order", day);
        return new OfferingWords(wording.say("about.unnamed"), order, order, day);
    }

    /// The line with the number the customer knows it by; without one nobody can read.
    public String numbered(String number, Wording wording) {
        return ForPeople.number(number) ? wording.say("about.numbered", line, number) : line;
    }
}
