/// The page of the next cycle.
@NullMarked
package io.howdidwedo.surveyservice.nextcycle.web;

import org.jspecify.annotations.NullMarked;
