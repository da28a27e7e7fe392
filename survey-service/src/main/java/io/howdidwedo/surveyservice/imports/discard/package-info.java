/// Imports that nobody wants any more, until they are cleared away.
@NullMarked
package io.howdidwedo.surveyservice.imports.discard;

import org.jspecify.annotations.NullMarked;
