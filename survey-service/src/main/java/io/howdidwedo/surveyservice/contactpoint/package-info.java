/// Where customers answer without being invited: links, posters, kiosks, widgets and the telephone.
@NullMarked
package io.howdidwedo.surveyservice.contactpoint;

import org.jspecify.annotations.NullMarked;
