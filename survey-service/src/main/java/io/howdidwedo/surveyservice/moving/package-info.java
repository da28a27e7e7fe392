/// What is there moves to the names it is to be kept under, when names are merged or separated.
@NullMarked
package io.howdidwedo.surveyservice.moving;

import org.jspecify.annotations.NullMarked;
