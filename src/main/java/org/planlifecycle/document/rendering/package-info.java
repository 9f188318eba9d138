/**
 * Sets documents as Word files and hands out their tables as workbooks. Text enters a Word file in one
 * place only, {@code Sheet.write}, as a text run. Each zone of the guidance's layout map is bookmarked {@code zone_1} …
 * {@code zone_12}, so that a zone is found without guessing.
 */
package org.planlifecycle.document.rendering;
