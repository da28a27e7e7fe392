/// The layout around every page customers see.
@NullMarked
package io.howdidwedo.surveyservice.wording.web;

import org.jspecify.annotations.NullMarked;
