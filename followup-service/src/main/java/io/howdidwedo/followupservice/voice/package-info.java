/// The customer's own words, kept for the people who follow them up.
@NullMarked
package io.howdidwedo.followupservice.voice;

import org.jspecify.annotations.NullMarked;
