/// Addresses that get no mail: nobody is there, or somebody complained.
@NullMarked
package io.howdidwedo.surveyservice.suppression;

import org.jspecify.annotations.NullMarked;
