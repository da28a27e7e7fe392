/// Files of comma-separated values and how their columns map to fields.
@NullMarked
package io.howdidwedo.surveyservice.imports.csv;

import org.jspecify.annotations.NullMarked;
