/// The shapes in which well-known tools export answers.
@NullMarked
package io.howdidwedo.surveyservice.imports.shape;

import org.jspecify.annotations.NullMarked;
