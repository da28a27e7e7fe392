/// The folder in which uploaded files are kept, and what became of their rows.
@NullMarked
package io.howdidwedo.surveyservice.imports.folder;

import org.jspecify.annotations.NullMarked;
