/// Puts the use cases together.
@NullMarked
package io.howdidwedo.surveyservice.imports.wiring;

import org.jspecify.annotations.NullMarked;
