"""What the markup says, as numbers."""

import numpy as np

from newsclean.kit import load_kit
from newsclean.readers.html import page
from newsclean.tagger import markup
from newsclean.tagger.features import WIDTH, features

MARKUP = b"<nav><a href=/>Home</a></nav><h1>River</h1><div class=story><p>The river rose on Monday, they said.</p><p>It fell on Tuesday, they said.</p></div>"


def table(data):
    return features([load_kit().read(page(data, "x").lines)], marked_up=True)


def test_there_is_a_row_a_line_and_a_column_a_feature():
    found = table(MARKUP)
    assert found.shape == (4, WIDTH + markup.WIDTH)
    assert np.isfinite(found).all()


def test_the_lines_of_one_element_share_its_prose():
    found = table(MARKUP)[:, WIDTH:]
    assert (found[2, :14] == found[3, :14]).all()
    assert not (found[0, :14] == found[2, :14]).all()


def test_a_page_alone_has_the_features_it_has_beside_others():
    read = [load_kit().read(page(data, "x").lines) for data in (MARKUP, b"<p>Another page, they said, of one line.</p>")]
    both = features(read, marked_up=True)
    assert np.allclose(both[:4], features(read[:1], marked_up=True), atol=1e-5)
