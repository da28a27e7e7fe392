/// Imports of transactions and answers from files.
@NullMarked
package io.howdidwedo.surveyservice.imports;

import org.jspecify.annotations.NullMarked;
