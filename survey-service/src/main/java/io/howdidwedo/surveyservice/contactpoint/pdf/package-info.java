/// Posters as PDF files.
@NullMarked
package io.howdidwedo.surveyservice.contactpoint.pdf;

import org.jspecify.annotations.NullMarked;
